// Printed from src/model by npm run print. Do not edit.

// == statement-by-ids
// Statement entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, lacks, summary
UNWIND $ids AS id
MATCH (n:Entity:Statement {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`lacks`, n.`summary`

// == statement-page-by-name
// One page of Statement entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $lacks (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, lacks, summary, key
MATCH (n:Entity:Statement)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($lacks) = 0 OR n.`lacks` IN $lacks)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`lacks`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == statement-page-by-name-desc
// One page of Statement entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $lacks (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, lacks, summary, key
MATCH (n:Entity:Statement)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($lacks) = 0 OR n.`lacks` IN $lacks)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`lacks`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == statement-page-total
// Number of Statement entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $lacks (list)
// Columns: total
MATCH (n:Entity:Statement)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($lacks) = 0 OR n.`lacks` IN $lacks)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-statement
// Writes Statement entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Statement
SET n = row.props
RETURN count(n)
