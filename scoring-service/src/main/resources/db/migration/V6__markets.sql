-- A call without a market is looked at again from now on, where earlier it was for good. Ten minutes: by then no instance of the
-- version before is left to look at it and put it aside once more.
update prediction p set check_at = now() + interval '10 minutes'
from settlement s
where s.prediction_id = p.id and s.number = p.settlement and s.reason = 'NO_MARKET' and p.check_at is null;
