// Printed from src/model by npm run print. Do not edit.

// == serves-on-out
// SERVES_ON from Person. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:SERVES_ON]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == serves-on-out-with-total
// SERVES_ON from Person. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:SERVES_ON]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:SERVES_ON]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == serves-on-out-total
// SERVES_ON from Person. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:SERVES_ON]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == serves-on-in
// SERVES_ON to Committee. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:SERVES_ON]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == serves-on-in-with-total
// SERVES_ON to Committee. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:SERVES_ON]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:SERVES_ON]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == serves-on-in-total
// SERVES_ON to Committee. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:SERVES_ON]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == serves-on-by-ids
// SERVES_ON facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy, role, from, to
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:SERVES_ON {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`

// == put-serves-on
// Writes SERVES_ON facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:SERVES_ON {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-serves-on
// Removes SERVES_ON facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:SERVES_ON {id: id}]->()
DELETE r
RETURN count(*)
