// Printed from src/model by npm run print. Do not edit.

// == governed-by-out
// GOVERNED_BY from Entity. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:GOVERNED_BY]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == governed-by-out-with-total
// GOVERNED_BY from Entity. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:GOVERNED_BY]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:GOVERNED_BY]->() } AS total

// == governed-by-out-total
// GOVERNED_BY from Entity. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:GOVERNED_BY]->() } AS total

// == governed-by-in
// GOVERNED_BY to Regulation. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:GOVERNED_BY]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == governed-by-in-with-total
// GOVERNED_BY to Regulation. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:GOVERNED_BY]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:GOVERNED_BY]-() } AS total

// == governed-by-in-total
// GOVERNED_BY to Regulation. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:GOVERNED_BY]-() } AS total

// == governed-by-by-ids
// GOVERNED_BY facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:GOVERNED_BY {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`

// == put-governed-by
// Writes GOVERNED_BY facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:GOVERNED_BY {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-governed-by
// Removes GOVERNED_BY facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:GOVERNED_BY {id: id}]->()
DELETE r
RETURN count(*)
