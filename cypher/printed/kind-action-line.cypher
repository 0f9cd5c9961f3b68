// Printed from src/model by npm run print. Do not edit.

// == action-line-by-ids
// ActionLine entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary
UNWIND $ids AS id
MATCH (n:Entity:ActionLine {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`

// == action-line-page-by-name
// One page of ActionLine entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, key
MATCH (n:Entity:ActionLine)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == action-line-page-by-number
// One page of ActionLine entities that pass the filter, by NUMBER, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, key
MATCH (n:Entity:ActionLine)
WITH n, coalesce(n.`number`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == action-line-page-by-name-desc
// One page of ActionLine entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, key
MATCH (n:Entity:ActionLine)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == action-line-page-by-number-desc
// One page of ActionLine entities that pass the filter, by NUMBER_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, key
MATCH (n:Entity:ActionLine)
WITH n, coalesce(n.`number`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == action-line-page-total
// Number of ActionLine entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: total
MATCH (n:Entity:ActionLine)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-action-line
// Writes ActionLine entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:ActionLine
SET n = row.props
RETURN count(n)
