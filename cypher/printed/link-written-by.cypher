// Printed from src/model by npm run print. Do not edit.

// == written-by-out
// WRITTEN_BY from Entity. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:WRITTEN_BY]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == written-by-out-with-total
// WRITTEN_BY from Entity. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:WRITTEN_BY]->(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:WRITTEN_BY]->() } AS total

// == written-by-out-total
// WRITTEN_BY from Entity. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:WRITTEN_BY]->() } AS total

// == written-by-in
// WRITTEN_BY to Actor. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:WRITTEN_BY]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows

// == written-by-in-with-total
// WRITTEN_BY to Actor. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:WRITTEN_BY]-(m:Entity)
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:WRITTEN_BY]-() } AS total

// == written-by-in-total
// WRITTEN_BY to Actor. Their number per entity.
// Parameters: $ids (texts)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:WRITTEN_BY]-() } AS total

// == written-by-by-ids
// WRITTEN_BY facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:WRITTEN_BY {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`

// == put-written-by
// Writes WRITTEN_BY facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:WRITTEN_BY {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-written-by
// Removes WRITTEN_BY facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:WRITTEN_BY {id: id}]->()
DELETE r
RETURN count(*)
