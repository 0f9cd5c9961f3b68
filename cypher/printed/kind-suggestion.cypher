// Printed from src/model by npm run print. Do not edit.

// == suggestion-by-ids
// Suggestion entities by id; an unknown id gives no row.
// Parameters: $ids (texts)
// Columns: id, name, aliases, evidence, sources, disputedBy, subject, linkType, object, props, confidence, rule, state
UNWIND $ids AS id
MATCH (n:Entity:Suggestion {id: id})
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`subject`, n.`linkType`, n.`object`, n.`props`, n.`confidence`, n.`rule`, n.`state`

// == suggestion-page-by-name
// One page of Suggestion entities that pass the filter, by NAME, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $subject (list), $object (list), $state (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, subject, linkType, object, props, confidence, rule, state, key
MATCH (n:Entity:Suggestion)
WHERE n._sort >= $afterKey
WITH n, n._sort AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($subject) = 0 OR n.`subject` IN $subject)
  AND (size($object) = 0 OR n.`object` IN $object)
  AND (size($state) = 0 OR n.`state` IN $state)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`subject`, n.`linkType`, n.`object`, n.`props`, n.`confidence`, n.`rule`, n.`state`, key
ORDER BY key ASC, n.id LIMIT $first

// == suggestion-page-by-confidence
// One page of Suggestion entities that pass the filter, by CONFIDENCE, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $subject (list), $object (list), $state (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, subject, linkType, object, props, confidence, rule, state, key
MATCH (n:Entity:Suggestion)
WITH n, coalesce(n.`confidence`, 9007199254740991) AS key
WHERE (key > $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($subject) = 0 OR n.`subject` IN $subject)
  AND (size($object) = 0 OR n.`object` IN $object)
  AND (size($state) = 0 OR n.`state` IN $state)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`subject`, n.`linkType`, n.`object`, n.`props`, n.`confidence`, n.`rule`, n.`state`, key
ORDER BY key ASC, n.id LIMIT $first

// == suggestion-page-by-name-desc
// One page of Suggestion entities that pass the filter, by NAME_DESC, then by id.
// Parameters: $afterKey (text), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $subject (list), $object (list), $state (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, subject, linkType, object, props, confidence, rule, state, key
MATCH (n:Entity:Suggestion)
WHERE n._sort <= $afterKey
WITH n, n._sort AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($subject) = 0 OR n.`subject` IN $subject)
  AND (size($object) = 0 OR n.`object` IN $object)
  AND (size($state) = 0 OR n.`state` IN $state)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`subject`, n.`linkType`, n.`object`, n.`props`, n.`confidence`, n.`rule`, n.`state`, key
ORDER BY key DESC, n.id LIMIT $first

// == suggestion-page-by-confidence-desc
// One page of Suggestion entities that pass the filter, by CONFIDENCE_DESC, then by id.
// Parameters: $afterKey (number), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts), $subject (list), $object (list), $state (list)
// Columns: id, name, aliases, evidence, sources, disputedBy, subject, linkType, object, props, confidence, rule, state, key
MATCH (n:Entity:Suggestion)
WITH n, coalesce(n.`confidence`, -9007199254740991) AS key
WHERE (key < $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  AND (size($subject) = 0 OR n.`subject` IN $subject)
  AND (size($object) = 0 OR n.`object` IN $object)
  AND (size($state) = 0 OR n.`state` IN $state)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN n.`id`, n.`name`, n.`aliases`, n.`evidence`, n.`sources`, n.`disputedBy`, n.`subject`, n.`linkType`, n.`object`, n.`props`, n.`confidence`, n.`rule`, n.`state`, key
ORDER BY key DESC, n.id LIMIT $first

// == suggestion-page-total
// Number of Suggestion entities that pass the filter.
// Parameters: $name (text), $linkedTo (texts), $linkTypes (texts), $subject (list), $object (list), $state (list)
// Columns: total
MATCH (n:Entity:Suggestion)
WHERE ($name = '' OR n._find CONTAINS $name)
  AND (size($subject) = 0 OR n.`subject` IN $subject)
  AND (size($object) = 0 OR n.`object` IN $object)
  AND (size($state) = 0 OR n.`state` IN $state)
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN count(n)

// == put-suggestion
// Writes Suggestion entities; props that a row leaves out are removed.
// Parameters: $rows (maps of id and props)
// Columns: count
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:Suggestion
SET n = row.props
RETURN count(n)
