// Printed from src/model by npm run print. Do not edit.

// == answer-by-ids
// Answer entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, numbers, verdict, summary, text, passages
UNWIND $ids AS id
MATCH (n:Entity:Answer {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`numbers`, n.`verdict`, n.`summary`, n.`text`, n.`passages`

// == answer-page-by-name
// One page of Answer entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $verdict (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, numbers, verdict, summary, text, passages, key
MATCH (n:Entity:Answer)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($verdict) = 0 OR n.`verdict` IN $verdict)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`numbers`, n.`verdict`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key ASC, n.id LIMIT $first

// == answer-page-by-name-desc
// One page of Answer entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $verdict (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, numbers, verdict, summary, text, passages, key
MATCH (n:Entity:Answer)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($verdict) = 0 OR n.`verdict` IN $verdict)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`numbers`, n.`verdict`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key DESC, n.id LIMIT $first

// == answer-page-total
// Number of Answer entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $verdict (list)
// Columns: total
MATCH (n:Entity:Answer)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($verdict) = 0 OR n.`verdict` IN $verdict)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-answer
// Writes Answer entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Answer
SET n = row.props
RETURN count(n)
