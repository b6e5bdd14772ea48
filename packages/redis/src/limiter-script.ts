/**
 * The shared limit as one script, which Redis carries out as one step. Its rules are those of the
 * client's own limiter (`Pace` and `Lanes` there), with the waiting calls of all processes in view.
 *
 * `KEYS[1]` holds all that is known of one group, packed. The time always comes from the caller, so
 * that all live in one time, a simulated one too; Redis' own clock only removes what nobody uses any
 * more.
 *
 * The arguments are `operation now bulkShare fixedLimit`, then those of the operation, `-` for nothing:
 * - `ask id lane limit remaining resetAt`: may the first of this process and lane start? If not, it is
 *   noted as waiting. The limit is what the process knows, for when Redis has lost all.
 * - `leave id`: it does not wait any more.
 * - `return`: it was let go, but did not start.
 * - `observe sentAt limit remaining resetAt isRefused retryAt`: what an answer told.
 *
 * All return `[go, ms to wait, limit, left, resetAt, heldUntil, source]` as texts, `-` for nothing.
 */
export const LIMITER_SCRIPT = `
local WINDOW, FARTHEST, KEPT = 60000, 120000, '600000'
local BULK_SLOWNESS, LATENESS = 1.01, 300
local BURST = { order = 0.5, interactive = 0.25, bulk = 0 }
local MOST_STARTS, MOST_PATIENCE, MOST_IN_A_ROW = 2048, 32, 3

local op, now = ARGV[1], tonumber(ARGV[2])
local share, fixed = tonumber(ARGV[3]), tonumber(ARGV[4])

local packed = redis.call('GET', KEYS[1])
local s = packed and cmsgpack.unpack(packed) or {
  now = 0, starts = {}, waiters = {}, tickets = 0, owed = 0, due = 0, held = 0, left = 0,
  resetAt = 0, reportedAt = 0, skew = 0, changedAt = 0, patience = 1,
}
if s.now > now + WINDOW then
  -- Some clock was put back: what was noted after now cannot be.
  s.now, s.waiters, s.due = now, {}, 0
end
-- Clocks of two machines differ a little. The one that is ahead counts, so that time never goes back.
now = math.max(now, s.now)
s.now = now
if fixed and (not s.limit or s.fixed ~= fixed) then s.limit = fixed end
s.fixed = fixed

local function forget()
  local kept = {}
  for _, start in ipairs(s.starts) do
    if start > now - WINDOW and start <= now then kept[#kept + 1] = start end
  end
  if #kept > MOST_STARTS then kept = { unpack(kept, #kept - MOST_STARTS / 2) } end
  s.starts = kept
  s.due = math.min(s.due, now)
  if s.held > now + FARTHEST then s.held = 0 end
  if s.resetAt > now + FARTHEST then s.resetAt = 0 end
  for id, waiter in pairs(s.waiters) do
    if waiter.till < now - WINDOW then s.waiters[id] = nil end
  end
end

local function slot() return s.limit and WINDOW / s.limit or 0 end

local function earliestStart(lane, isContested)
  local starts, limit, count = s.starts, s.limit, #s.starts
  local left = s.resetAt > now and s.left or math.huge
  local earliest = math.max(s.held, left < 1 and s.resetAt or 0)
  if not limit or count == 0 then return earliest end
  -- A limit that refusals have lowered is a matter of the pace. What the window holds is no less.
  local most = s.fixed or s.told or limit
  local free = most - count
  if not isContested and math.min(free, left) > limit * (1 - BURST[lane]) then return earliest end
  local base = s.due
  if lane == 'order' then
    local full = starts[count - math.floor(most) + 1]
    return math.max(earliest, base + slot(), full and full + WINDOW or 0)
  end
  local at = math.max(earliest, base + slot() * (lane == 'bulk' and BULK_SLOWNESS or 1))
  local function spread(till, calls)
    at = math.max(at, base + (till - base) / math.max(1, calls + 1))
  end
  if left < math.huge then spread(s.resetAt, left) end
  for index, start in ipairs(starts) do spread(start + WINDOW, free + index - 1) end
  return at
end

-- One that did not come when it could is passed over: its process may be dead.
local function firstOf(lane)
  local first
  for id, waiter in pairs(s.waiters) do
    if waiter.lane == lane and waiter.till >= now and (not first or waiter.ticket < s.waiters[first].ticket) then
      first = id
    end
  end
  return first
end

local function turn()
  local interactive, bulk = firstOf('interactive'), firstOf('bulk')
  return firstOf('order') or (interactive and not (bulk and s.owed > 0) and interactive) or bulk
end

local function change(limit)
  s.limit = limit
  s.changedAt = now
end

local function grow()
  local most = s.fixed or s.told or math.huge
  local patience = most < math.huge and 1 or s.patience
  if not s.limit or s.limit >= most or now < s.changedAt + patience * WINDOW then return end
  change(math.min(most, s.limit + math.ceil(s.limit / 8)))
end

local function ask(id, lane)
  local own = s.waiters[id]
  local isNew = not own
  if isNew then
    s.tickets = s.tickets + 1
    own = { lane = lane, ticket = s.tickets, since = now }
    s.waiters[id] = own
  else
    grow()
  end
  own.till = now
  local others = 0
  for other, waiter in pairs(s.waiters) do
    if other ~= id and waiter.till >= now then others = others + 1 end
  end
  local at = earliestStart(lane, others > 0 or not isNew)
  local next = turn()
  if at <= now and next == id then
    s.waiters[id] = nil
    s.starts[#s.starts + 1] = now
    s.due = math.max(at, own.since, now - LATENESS)
    s.left = s.left - 1
    if lane == 'bulk' then
      s.owed = math.max(s.owed + share - 1, math.min(share - 1, -share * (MOST_IN_A_ROW - 1)))
    elseif lane == 'interactive' and firstOf('bulk') then
      s.owed = s.owed + share
    end
    return true, 0
  end
  -- Whose turn it is has half a slot to come. Then it is taken for dead, and the next one goes.
  if next ~= id then at = math.max(at, s.waiters[next].till) end
  at = math.max(at, now + 1)
  own.till = at + math.min(slot() / 2, 1000)
  return false, at - now
end

local function unstart()
  if #s.starts > 0 then table.remove(s.starts) end
  s.left = s.left + 1
end

local function observe(sentAt, limit, remaining, resetAt, isRefused, retryAt)
  if limit and limit >= 1 and limit ~= s.told then
    s.told = limit
    change(s.fixed or math.floor(limit))
  end
  local till
  if resetAt and resetAt <= now + FARTHEST then
    s.skew = math.max(s.skew, resetAt - now - WINDOW)
    till = resetAt - s.skew
    if remaining and sentAt >= s.reportedAt then
      s.reportedAt, s.resetAt, s.left = sentAt, till, remaining
      for _, start in ipairs(s.starts) do
        if start > sentAt then s.left = s.left - 1 end
      end
    end
  end
  if not isRefused then return end
  for index = #s.starts, 1, -1 do
    if s.starts[index] <= sentAt then
      table.remove(s.starts, index)
      break
    end
  end
  local isNews = sentAt > s.changedAt
  local isRepeated = isNews and s.changedAt > now - FARTHEST and s.limit
  if not s.limit or (not isNews and not s.told and not s.fixed) then
    change(math.max(1, math.min(s.limit or math.huge, #s.starts)))
  elseif isNews then
    s.patience = math.min(MOST_PATIENCE, s.patience * 2)
    change(math.max(1, math.floor(s.limit * 0.75)))
  end
  local heldUntil = retryAt or till
    or (isRepeated and now or s.starts[1] or now - WINDOW / 2) + WINDOW
  if heldUntil <= now + FARTHEST then s.held = math.max(s.held, heldUntil) end
end

local function arg(index) return tonumber(ARGV[index]) end

forget()
local go, wait = false, 0
if op == 'ask' then
  if not packed and arg(7) then observe(now, arg(7), arg(8), arg(9)) end
  go, wait = ask(ARGV[5], ARGV[6])
elseif op == 'leave' then
  s.waiters[ARGV[5]] = nil
elseif op == 'return' then
  unstart()
else
  observe(arg(5) or now, arg(6), arg(7), arg(8), ARGV[9] == '1', arg(10))
end
redis.call('SET', KEYS[1], cmsgpack.pack(s), 'PX', KEPT)

local isOpen = s.resetAt > now
local source = not s.limit and '-' or s.fixed and 'option' or s.told and 'headers' or 'refusals'
local function text(number) return number and string.format('%.3f', number) or '-' end
return {
  go and '1' or '0', text(wait), text(s.limit), text(isOpen and math.max(0, s.left)),
  text(isOpen and s.resetAt), text(s.held > now and s.held), source,
}
`;
