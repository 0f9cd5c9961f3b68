// Printed from src/model by npm run print. Do not edit.

// == document-by-ids
// Document entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, number, date, sessionYear, website, sha256, summary
UNWIND $ids AS id
MATCH (n:Entity:Document {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`number`, n.`date`, n.`sessionYear`, n.`website`, n.`sha256`, n.`summary`

// == document-page-by-name
// One page of Document entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, number, date, sessionYear, website, sha256, summary, key
MATCH (n:Entity:Document)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`number`, n.`date`, n.`sessionYear`, n.`website`, n.`sha256`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == document-page-by-date
// One page of Document entities that pass the filter, by DATE, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, number, date, sessionYear, website, sha256, summary, key
MATCH (n:Entity:Document)
WITH n, coalesce(n.`date`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`number`, n.`date`, n.`sessionYear`, n.`website`, n.`sha256`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == document-page-by-name-desc
// One page of Document entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, number, date, sessionYear, website, sha256, summary, key
MATCH (n:Entity:Document)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`number`, n.`date`, n.`sessionYear`, n.`website`, n.`sha256`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == document-page-by-date-desc
// One page of Document entities that pass the filter, by DATE_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, sort, number, date, sessionYear, website, sha256, summary, key
MATCH (n:Entity:Document)
WITH n, coalesce(n.`date`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`sort`, n.`number`, n.`date`, n.`sessionYear`, n.`website`, n.`sha256`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == document-page-total
// Number of Document entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list)
// Columns: total
MATCH (n:Entity:Document)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-document
// Writes Document entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Document
SET n = row.props
RETURN count(n)
