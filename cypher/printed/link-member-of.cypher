// Printed from src/model by npm run print. Do not edit.

// == member-of-out
// MEMBER_OF from Entity. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:MEMBER_OF]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == member-of-out-with-total
// MEMBER_OF from Entity. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)-[r:MEMBER_OF]->(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)-[r:MEMBER_OF]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == member-of-out-total
// MEMBER_OF from Entity. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)-[r:MEMBER_OF]->() WHERE r._from <= $until AND r._to >= $since } AS total

// == member-of-in
// MEMBER_OF to Entity. One page per entity, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to)
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:MEMBER_OF]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows

// == member-of-in-with-total
// MEMBER_OF to Entity. One page per entity with the total, in no other order, then by id; one row per entity that exists.
// Parameters: $ids (texts), $afterKey (number), $afterId (text), $first (integer), $since (text), $until (text)
// Columns: parent, rows (lists of: other, key, id, evidence, sources, disputedBy, role, from, to), total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
CALL (n) {
  MATCH (n)<-[r:MEMBER_OF]-(m:Entity)
  WHERE r._from <= $until AND r._to >= $since
  WITH r, m, 0 AS key
  WHERE key < $afterKey OR (key = $afterKey AND r.id > $afterId)
  WITH r, m, key ORDER BY key DESC, r.id LIMIT $first
  RETURN collect([m.id, key, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`]) AS rows
}
RETURN parent, rows, COUNT { (n)<-[r:MEMBER_OF]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == member-of-in-total
// MEMBER_OF to Entity. Their number per entity.
// Parameters: $ids (texts), $since (text), $until (text)
// Columns: parent, total
UNWIND $ids AS parent
MATCH (n:Entity {id: parent})
RETURN parent, COUNT { (n)<-[r:MEMBER_OF]-() WHERE r._from <= $until AND r._to >= $since } AS total

// == member-of-by-ids
// MEMBER_OF facts by id; an unknown id gives no row. An id begins with that of the subject, which leads to it without a scan.
// Parameters: $ids (texts)
// Columns: subject, object, id, evidence, sources, disputedBy, role, from, to
UNWIND $ids AS id
MATCH (n:Entity {id: split(id, '|')[0]})-[r:MEMBER_OF {id: id}]->(m:Entity)
RETURN n.id, m.id, r.`id`, r.`evidence`, r.`sources`, r.`disputedBy`, r.`role`, r.`from`, r.`to`

// == put-member-of
// Writes MEMBER_OF facts; a row whose ends are unknown writes nothing, so the count is compared.
// Parameters: $rows (maps of id, subject, object and props)
// Columns: count
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)
SET r = row.props
RETURN count(r)

// == remove-member-of
// Removes MEMBER_OF facts by id; an unknown id is no fault.
// Parameters: $ids (texts)
// Columns: count
UNWIND $ids AS id
MATCH (:Entity {id: split(id, '|')[0]})-[r:MEMBER_OF {id: id}]->()
DELETE r
RETURN count(*)
