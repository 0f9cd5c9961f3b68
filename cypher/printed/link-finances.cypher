// Printed from src/model by npm run print. Do not edit.

// == finances-out
// FINANCES from BudgetArticle. One page per entity, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, phase, amount, perYear, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:FINANCES]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`phase`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == finances-out-with-total
// FINANCES from BudgetArticle. One page per entity with the total, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, phase, amount, perYear, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:FINANCES]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`phase`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:FINANCES]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == finances-out-total
// FINANCES from BudgetArticle. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:FINANCES]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == finances-in
// FINANCES to Entity. One page per entity, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, phase, amount, perYear, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:FINANCES]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`phase`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == finances-in-with-total
// FINANCES to Entity. One page per entity with the total, largest amount first, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, phase, amount, perYear, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:FINANCES]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, coalesce(r.`amount`, -9007199254740991) AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`phase`, r.`amount`, r.`perYear`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:FINANCES]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == finances-in-total
// FINANCES to Entity. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:FINANCES]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == finances-by-ids
// FINANCES facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy, phase, amount, perYear, from, to
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:FINANCES {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`phase`, r.`amount`, r.`perYear`, r.`from`, r.`to`

// == put-finances
// Writes FINANCES facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:FINANCES {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-finances
// Removes FINANCES facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:FINANCES {id: id}]->()
DELETE r
RETURN count(*)
