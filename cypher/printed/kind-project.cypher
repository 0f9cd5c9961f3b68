// Printed from src/model by npm run print. Do not edit.

// == project-by-ids
// Project entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary
UNWIND $ids AS id
MATCH (n:Entity:Project {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`

// == project-page-by-name
// One page of Project entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary, key
MATCH (n:Entity:Project)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == project-page-by-from
// One page of Project entities that pass the filter, by FROM, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary, key
MATCH (n:Entity:Project)
WITH n, coalesce(n.`from`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == project-page-by-to
// One page of Project entities that pass the filter, by TO, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary, key
MATCH (n:Entity:Project)
WITH n, coalesce(n.`to`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`, key
ORDER BY key ASC, n.id LIMIT $first

// == project-page-by-name-desc
// One page of Project entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary, key
MATCH (n:Entity:Project)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == project-page-by-from-desc
// One page of Project entities that pass the filter, by FROM_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary, key
MATCH (n:Entity:Project)
WITH n, coalesce(n.`from`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == project-page-by-to-desc
// One page of Project entities that pass the filter, by TO_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: id, name, aliases, evidence, sources, disputedBy, status, from, to, website, summary, key
MATCH (n:Entity:Project)
WITH n, coalesce(n.`to`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`status`, n.`from`, n.`to`, n.`website`, n.`summary`, key
ORDER BY key DESC, n.id LIMIT $first

// == project-page-total
// Number of Project entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $status (list), $since (text), $until (text)
// Columns: total
MATCH (n:Entity:Project)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($status) = 0 OR n.`status` IN $status)
  AND n._from <= $until AND n._to >= $since
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-project
// Writes Project entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Project
SET n = row.props
RETURN count(n)
