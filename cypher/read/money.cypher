// All facts of money, by id; their ends stand in the id.
// Parameters: $most (integer)
// Columns: id, amount, perYear, from, to, phase, form, year, disputedBy
MATCH ()-[r:FUNDS|FINANCES|ADDS_MONEY_TO]->()
WITH r ORDER BY r.id LIMIT $most
RETURN r.id, r.`amount`, r.`perYear`, r.`from`, r.`to`, r.`phase`, r.`form`, r.`year`, r.`disputedBy`
