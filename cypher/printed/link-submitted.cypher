// Printed from src/model by npm run print. Do not edit.

// == submitted-out
// SUBMITTED from Person. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:SUBMITTED]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == submitted-out-with-total
// SUBMITTED from Person. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:SUBMITTED]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:SUBMITTED]->() } AS total

// == submitted-out-total
// SUBMITTED from Person. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:SUBMITTED]->() } AS total

// == submitted-in
// SUBMITTED to Entity. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:SUBMITTED]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == submitted-in-with-total
// SUBMITTED to Entity. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:SUBMITTED]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:SUBMITTED]-() } AS total

// == submitted-in-total
// SUBMITTED to Entity. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:SUBMITTED]-() } AS total

// == submitted-by-ids
// SUBMITTED facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:SUBMITTED {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`

// == put-submitted
// Writes SUBMITTED facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:SUBMITTED {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-submitted
// Removes SUBMITTED facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:SUBMITTED {id: id}]->()
DELETE r
RETURN count(*)
