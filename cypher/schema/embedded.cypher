// Printed from src/model by npm run print. Do not edit.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX ledger_id IF NOT EXISTS FOR (n:Ledger) ON (n.id);
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
