// Printed from src/model by npm run print. Do not edit.

// == source-by-ids
// Source entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256
UNWIND $ids AS id
MATCH (n:Entity:Source {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`

// == source-page-by-name
// One page of Source entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256, key
MATCH (n:Entity:Source)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`, key
ORDER BY key ASC, n.id LIMIT $first

// == source-page-by-retrieved-at
// One page of Source entities that pass the filter, by RETRIEVED_AT, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256, key
MATCH (n:Entity:Source)
WITH n, coalesce(n.`retrievedAt`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`, key
ORDER BY key ASC, n.id LIMIT $first

// == source-page-by-verified
// One page of Source entities that pass the filter, by VERIFIED, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256, key
MATCH (n:Entity:Source)
WITH n, coalesce(n.`verified`, '￿') AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`, key
ORDER BY key ASC, n.id LIMIT $first

// == source-page-by-name-desc
// One page of Source entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256, key
MATCH (n:Entity:Source)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`, key
ORDER BY key DESC, n.id LIMIT $first

// == source-page-by-retrieved-at-desc
// One page of Source entities that pass the filter, by RETRIEVED_AT_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256, key
MATCH (n:Entity:Source)
WITH n, coalesce(n.`retrievedAt`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`, key
ORDER BY key DESC, n.id LIMIT $first

// == source-page-by-verified-desc
// One page of Source entities that pass the filter, by VERIFIED_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, title, publisher, licence, website, retrievedAt, verified, sha256, key
MATCH (n:Entity:Source)
WITH n, coalesce(n.`verified`, '') AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`title`, n.`publisher`, n.`licence`, n.`website`, n.`retrievedAt`, n.`verified`, n.`sha256`, key
ORDER BY key DESC, n.id LIMIT $first

// == source-page-total
// Number of Source entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts)
// Columns: total
MATCH (n:Entity:Source)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-source
// Writes Source entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Source
SET n = row.props
RETURN count(n)
