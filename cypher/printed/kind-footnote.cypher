// Printed from src/model by npm run print. Do not edit.

// == footnote-by-ids
// Footnote entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages
UNWIND $ids AS id
MATCH (n:Entity:Footnote {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`

// == footnote-page-by-name
// One page of Footnote entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Footnote)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key ASC, n.id LIMIT $first

// == footnote-page-by-number
// One page of Footnote entities that pass the filter, by NUMBER, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Footnote)
WITH n, coalesce(n.`number`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key ASC, n.id LIMIT $first

// == footnote-page-by-name-desc
// One page of Footnote entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Footnote)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key DESC, n.id LIMIT $first

// == footnote-page-by-number-desc
// One page of Footnote entities that pass the filter, by NUMBER_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, number, summary, text, passages, key
MATCH (n:Entity:Footnote)
WITH n, coalesce(n.`number`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`number`, n.`summary`, n.`text`, n.`passages`, key
ORDER BY key DESC, n.id LIMIT $first

// == footnote-page-total
// Number of Footnote entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: total
MATCH (n:Entity:Footnote)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-footnote
// Writes Footnote entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Footnote
SET n = row.props
RETURN count(n)
