// Facts of money that go to these entities, by id; an entity that gets none gives no row.
// Parameters: $ids (texts), $most (integer)
// Columns: id, amount, perYear, from, to, phase, form, year, disputedBy
UNWIND $ids AS id
MATCH (a:Entity {id: id})<-[r:FUNDS|FINANCES|ADDS_MONEY_TO]-()
WITH DISTINCT r ORDER BY r.id LIMIT $most
RETURN r.id, r.`amount`, r.`perYear`, r.`from`, r.`to`, r.`phase`, r.`form`, r.`year`, r.`disputedBy`
