// How many suggestions each rule made, by what became of them.
// Parameters: none
// Columns: rule, state, count
MATCH (n:Entity:Suggestion)
RETURN n.`rule` AS rule, n.`state` AS state, count(n) AS count
ORDER BY rule, state
