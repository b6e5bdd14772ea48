/** The words that the invented catalog is made of. No vendor or product of this list exists. */

export interface Vendor {
  readonly number: string;
  readonly name: string;
  /** Begins the vendor's own part numbers. */
  readonly prefix: string;
}

const vendor = (number: string, name: string, prefix: string): Vendor => ({ number, name, prefix });

const norvane = vendor("N104", "NORVANE", "NVN");
const haldorix = vendor("H221", "HALDORIX", "HX");
const quillmark = vendor("Q310", "QUILLMARK", "QM");
const ferrowave = vendor("F417", "FERROWAVE", "FWV");
const draymont = vendor("D502", "DRAYMONT", "DR");
const pellucene = vendor("P633", "PELLUCENE", "PLC");
const cindervale = vendor("C708", "CINDERVALE", "CV");
const brackwell = vendor("B815", "BRACKWELL", "BKW");
const tessarune = vendor("T926", "TESSARUNE", "TSR");
const octaverne = vendor("O131", "OCTAVERNE", "OV");
const lumenfast = vendor("L240", "LUMENFAST", "LF");
const varrowgate = vendor("V352", "VARROWGATE", "VG");

export const vendors: readonly Vendor[] = [
  norvane,
  haldorix,
  quillmark,
  ferrowave,
  draymont,
  pellucene,
  cindervale,
  brackwell,
  tessarune,
  octaverne,
  lumenfast,
  varrowgate,
];

/** One line of goods: what it is called, what it costs, and how it differs within the line. */
export interface Line {
  readonly category: string;
  readonly subCategory: string;
  readonly noun: string;
  /** Stands in the vendor's part numbers. */
  readonly code: string;
  readonly vendors: readonly [Vendor, ...Vendor[]];
  /** The first list orders the line from cheap to dear. */
  readonly steps: readonly [string, ...string[]];
  readonly variants: readonly (readonly [string, ...string[]])[];
  /** Retail, in cents, of the cheapest and the dearest step. */
  readonly retail: readonly [number, number];
  /** In hundredths of a pound; 0 for what is delivered as a download. */
  readonly weight: number;
}

export const lines: readonly [Line, ...Line[]] = [
  {
    category: "Computers",
    subCategory: "Notebooks",
    noun: "NOTEBOOK",
    code: "NOT",
    vendors: [norvane, draymont, tessarune],
    steps: ["13IN 8/256GB", "14IN 16/512GB", "15IN 16GB/1TB", "16IN 32GB/1TB", "16IN 64GB/2TB"],
    variants: [
      ["SLATE", "SILVER", "SAND"],
      ["US KEYBOARD", "FRENCH KEYBOARD", "SPANISH KEYBOARD"],
      ["1 YR DEPOT", "3 YR ONSITE"],
    ],
    retail: [64_900, 289_900],
    weight: 410,
  },
  {
    category: "Computers",
    subCategory: "Desktops",
    noun: "DESKTOP",
    code: "DES",
    vendors: [norvane, draymont],
    steps: ["MINI 8/256GB", "MINI 16/512GB", "SFF 16/512GB", "TOWER 32GB/1TB", "TOWER 64GB/2TB"],
    variants: [
      ["WIFI", "WIRED"],
      ["4 PORT", "6 PORT", "8 PORT"],
      ["1 YR DEPOT", "3 YR ONSITE"],
    ],
    retail: [54_900, 219_900],
    weight: 1450,
  },
  {
    category: "Displays",
    subCategory: "Monitors",
    noun: "MONITOR",
    code: "MON",
    vendors: [pellucene, draymont],
    steps: ["22IN FHD", "24IN FHD", "27IN QHD", "32IN 4K", "34IN CURVED", "40IN 5K"],
    variants: [
      ["75HZ", "100HZ", "144HZ"],
      ["USB-C", "HDMI DP", "HDMI DP USB HUB"],
      ["BLACK", "WHITE"],
    ],
    retail: [11_900, 159_900],
    weight: 1320,
  },
  {
    category: "Displays",
    subCategory: "Projectors",
    noun: "PROJECTOR",
    code: "PRO",
    vendors: [pellucene, lumenfast],
    steps: ["3000LM SVGA", "3800LM WXGA", "5000LM FHD", "7000LM 4K LASER"],
    variants: [
      ["SHORT THROW", "STANDARD THROW"],
      ["WHITE", "BLACK"],
      ["NO LENS", "WITH LENS", "WITH MOUNT"],
    ],
    retail: [42_900, 489_900],
    weight: 1010,
  },
  {
    category: "Storage",
    subCategory: "Solid State Drives",
    noun: "SSD",
    code: "SSD",
    vendors: [ferrowave, haldorix],
    steps: ["250GB", "500GB", "1TB", "2TB", "4TB", "8TB"],
    variants: [
      ["NVME M.2", "SATA 2.5IN", "USB-C EXTERNAL"],
      ["READ INTENSIVE", "MIXED USE"],
      ["BULK", "RETAIL"],
    ],
    retail: [3_900, 94_900],
    weight: 20,
  },
  {
    category: "Storage",
    subCategory: "Hard Drives",
    noun: "HARD DRIVE",
    code: "HAR",
    vendors: [ferrowave, haldorix],
    steps: ["1TB", "2TB", "4TB", "8TB", "16TB", "24TB"],
    variants: [
      ["SATA 3.5IN", "SAS 3.5IN", "USB 3.2 DESKTOP"],
      ["5400RPM", "7200RPM"],
      ["BULK", "RETAIL"],
    ],
    retail: [4_900, 69_900],
    weight: 150,
  },
  {
    category: "Storage",
    subCategory: "Network Storage",
    noun: "NAS",
    code: "NAS",
    vendors: [haldorix, varrowgate],
    steps: ["2 BAY", "4 BAY", "6 BAY", "8 BAY RACK", "12 BAY RACK"],
    variants: [
      ["1GBE", "10GBE"],
      ["NO DISKS", "HALF FILLED", "FILLED"],
    ],
    retail: [19_900, 389_900],
    weight: 1120,
  },
  {
    category: "Memory",
    subCategory: "Memory Modules",
    noun: "MEMORY",
    code: "MEM",
    vendors: [ferrowave, cindervale],
    steps: ["8GB", "16GB", "32GB", "64GB", "128GB"],
    variants: [
      ["DDR4 3200", "DDR5 4800", "DDR5 5600"],
      ["DIMM", "SODIMM", "RDIMM ECC"],
    ],
    retail: [2_400, 72_900],
    weight: 10,
  },
  {
    category: "Networking",
    subCategory: "Switches",
    noun: "SWITCH",
    code: "SWI",
    vendors: [varrowgate, octaverne],
    steps: ["8 PORT", "16 PORT", "24 PORT", "48 PORT"],
    variants: [
      ["UNMANAGED", "SMART", "MANAGED L3"],
      ["NO POE", "POE+", "POE++"],
      ["1GBE", "2.5GBE", "10GBE UPLINK"],
    ],
    retail: [4_400, 429_900],
    weight: 540,
  },
  {
    category: "Networking",
    subCategory: "Access Points",
    noun: "ACCESS POINT",
    code: "ACC",
    vendors: [varrowgate, octaverne],
    steps: ["WIFI 6", "WIFI 6E", "WIFI 7"],
    variants: [
      ["INDOOR", "OUTDOOR", "IN WALL"],
      ["2X2", "4X4"],
      ["WITH MOUNT", "NO MOUNT"],
    ],
    retail: [9_900, 119_900],
    weight: 180,
  },
  {
    category: "Networking",
    subCategory: "Firewalls",
    noun: "FIREWALL",
    code: "FIR",
    vendors: [varrowgate],
    steps: ["1 GBPS", "3 GBPS", "8 GBPS", "20 GBPS"],
    variants: [
      ["BASE", "1 YR SECURITY", "3 YR SECURITY", "5 YR SECURITY"],
      ["DESKTOP", "RACK"],
    ],
    retail: [34_900, 1_249_900],
    weight: 460,
  },
  {
    category: "Power",
    subCategory: "Uninterruptible Power",
    noun: "UPS",
    code: "UPS",
    vendors: [brackwell],
    steps: ["550VA", "850VA", "1500VA", "2200VA", "3000VA"],
    variants: [
      ["TOWER", "RACK 2U"],
      ["LINE INTERACTIVE", "DOUBLE CONVERSION"],
      ["NO CARD", "NETWORK CARD"],
    ],
    retail: [7_900, 249_900],
    weight: 3250,
  },
  {
    category: "Accessories",
    subCategory: "Docking Stations",
    noun: "DOCK",
    code: "DOC",
    vendors: [octaverne, tessarune],
    steps: ["USB-C 5 PORT", "USB-C 10 PORT", "USB4 12 PORT", "USB4 16 PORT"],
    variants: [
      ["65W", "100W", "140W"],
      ["SINGLE 4K", "DUAL 4K", "TRIPLE 4K"],
    ],
    retail: [5_900, 34_900],
    weight: 130,
  },
  {
    category: "Accessories",
    subCategory: "Keyboards and Mice",
    noun: "KEYBOARD",
    code: "KEY",
    vendors: [tessarune, quillmark],
    steps: ["COMPACT", "FULL SIZE", "ERGONOMIC", "MECHANICAL"],
    variants: [
      ["WIRED", "WIRELESS"],
      ["WITH MOUSE", "NO MOUSE"],
      ["BLACK", "WHITE", "GREY"],
    ],
    retail: [1_900, 17_900],
    weight: 190,
  },
  {
    category: "Accessories",
    subCategory: "Headsets",
    noun: "HEADSET",
    code: "HEA",
    vendors: [lumenfast, tessarune],
    steps: ["MONO", "STEREO", "STEREO ANC", "STEREO ANC STAND"],
    variants: [
      ["USB-A", "USB-C", "BLUETOOTH"],
      ["OPEN OFFICE", "CONTACT CENTER"],
    ],
    retail: [2_900, 37_900],
    weight: 70,
  },
  {
    category: "Accessories",
    subCategory: "Cables",
    noun: "CABLE",
    code: "CAB",
    vendors: [octaverne, cindervale],
    steps: ["1FT", "3FT", "6FT", "10FT", "25FT", "50FT"],
    variants: [
      ["CAT6", "CAT6A", "USB-C TO USB-C", "HDMI", "DISPLAYPORT"],
      ["BLACK", "BLUE", "WHITE"],
    ],
    retail: [390, 6_900],
    weight: 30,
  },
  {
    category: "Printing",
    subCategory: "Printers",
    noun: "PRINTER",
    code: "PRI",
    vendors: [quillmark],
    steps: ["MONO 30PPM", "MONO 45PPM", "COLOR 30PPM", "COLOR 50PPM", "COLOR 65PPM A3"],
    variants: [
      ["PRINT ONLY", "MULTIFUNCTION"],
      ["ONE TRAY", "TWO TRAYS", "THREE TRAYS"],
    ],
    retail: [19_900, 389_900],
    weight: 4180,
  },
  {
    category: "Printing",
    subCategory: "Toner",
    noun: "TONER",
    code: "TON",
    vendors: [quillmark],
    steps: ["1.5K PAGES", "3K PAGES", "8K PAGES", "15K PAGES", "30K PAGES"],
    variants: [
      ["BLACK", "CYAN", "MAGENTA", "YELLOW"],
      ["FOR Q30", "FOR Q45", "FOR Q65"],
    ],
    retail: [5_900, 34_900],
    weight: 220,
  },
  {
    category: "Servers",
    subCategory: "Rack Servers",
    noun: "SERVER",
    code: "SER",
    vendors: [draymont, haldorix],
    steps: ["1U 16C 32GB", "1U 32C 64GB", "2U 48C 128GB", "2U 64C 256GB", "2U 96C 512GB"],
    variants: [
      ["4 BAY", "8 BAY", "24 BAY"],
      ["ONE PSU", "TWO PSU"],
      ["3 YR NBD", "5 YR 4H"],
    ],
    retail: [189_900, 2_649_900],
    weight: 4400,
  },
  {
    category: "Software",
    subCategory: "Security Software",
    noun: "ENDPOINT LICENSE",
    code: "END",
    vendors: [cindervale, varrowgate],
    steps: ["1 YR", "2 YR", "3 YR", "5 YR"],
    variants: [
      ["1-24 SEATS", "25-99 SEATS", "100-499 SEATS"],
      ["NEW", "RENEWAL"],
      ["COMMERCIAL", "EDUCATION", "GOVERNMENT"],
    ],
    retail: [2_900, 14_900],
    weight: 0,
  },
];

export const planLines = [
  {
    vendor: cindervale,
    group: {
      name: "Cindervale Mail and Files",
      details: "Mailboxes, shared folders and calendars, hosted by the vendor.",
    },
    resources: ["Mail Basic", "Mail Standard", "Mail and Files", "Mail, Files and Archive"],
    prices: [320, 640, 1_150, 1_890],
  },
  {
    vendor: varrowgate,
    group: {
      name: "Varrowgate Watch",
      details: "Endpoint protection and a team that looks at its alarms.",
    },
    resources: ["Watch Endpoint", "Watch Server", "Watch Complete"],
    prices: [290, 880, 1_460],
  },
  {
    vendor: haldorix,
    group: {
      name: "Haldorix Vault",
      details: "Backups of servers and workstations in the vendor's data centers.",
    },
    resources: ["Vault Workstation", "Vault Server", "Vault Fleet"],
    prices: [410, 2_100, 5_400],
  },
] as const;
