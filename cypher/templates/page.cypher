// One page of {{kind}} entities that pass the filter, by {{order}}, then by id.
// Parameters: $afterKey ({{keyType}}), $afterId (text), $first (integer){{filterParameters}}
// Columns: {{columns}}, key
MATCH (n:Entity:{{kind}})
WITH n, {{key}} AS key
WHERE (key {{beyond}} $afterKey OR (key = $afterKey AND n.id > $afterId))
  AND {{filter}}
RETURN {{values}}, key
ORDER BY key {{direction}}, n.id LIMIT $first
