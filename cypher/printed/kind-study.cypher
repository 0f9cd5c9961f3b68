// Printed from src/model by npm run print. Do not edit.

// == study-by-ids
// Study entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary
UNWIND $ids AS id
MATCH (n:Entity:Study {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`

// == study-page-by-name
// One page of Study entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary, key
MATCH (n:Entity:Study)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == study-page-by-year
// One page of Study entities that pass the filter, by YEAR, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary, key
MATCH (n:Entity:Study)
WITH n, coalesce(n.`year`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == study-page-by-due
// One page of Study entities that pass the filter, by DUE, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary, key
MATCH (n:Entity:Study)
WITH n, coalesce(n.`due`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == study-page-by-name-desc
// One page of Study entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary, key
MATCH (n:Entity:Study)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == study-page-by-year-desc
// One page of Study entities that pass the filter, by YEAR_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary, key
MATCH (n:Entity:Study)
WITH n, coalesce(n.`year`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == study-page-by-due-desc
// One page of Study entities that pass the filter, by DUE_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, year, title, sort, status, due, website, summary, key
MATCH (n:Entity:Study)
WITH n, coalesce(n.`due`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`year`, n.`title`, n.`sort`, n.`status`, n.`due`, n.`website`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == study-page-total
// Number of Study entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $sort (list), $status (list)
// Columns: total
MATCH (n:Entity:Study)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($sort) = 0 OR n.`sort` IN $sort)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-study
// Writes Study entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Study
SET n = row.props
RETURN count(n)
