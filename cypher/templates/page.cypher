// One page of {{kind}} entities that pass the filter, by {{order}}, then by id.
// Parameters: $afterKey ({{keyType}}), $afterId (text), $first (integer), $name (text), $linkedTo (texts), $linkTypes (texts){{ofParameters}}
// Columns: {{columns}}, key
MATCH (n:Entity:{{kind}})
{{within}}
WITH n, {{key}} AS key
WHERE (key {{beyond}} $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND ($name = '' OR n._find CONTAINS $name)
  {{ofProps}}
  {{ofPeriod}}
  AND (size($linkedTo) = 0 OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $linkedTo AND (size($linkTypes) = 0 OR type(r) IN $linkTypes)
  })
RETURN {{values}}, key
ORDER BY key {{direction}}, n.id LIMIT $first
