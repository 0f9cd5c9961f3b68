import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community server for tests. Arguments: data folder, port (0 = any free one). Prints "ready PORT" once Bolt answers.
 * Ends on SIGTERM and when its standard input closes, so that none outlives the run that started it.
 * -DpagecacheMiB gives it more room for a large graph.
 * The time limits are those of docker-compose.yml: what a test may rely on is what production has.
 */
public class Neo4jServer {
  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws Exception {
    endWithInput();
    // The wait before Bolt's sockets close is 5 s twice over by default; a whole number in 5.x, a duration in later versions.
    var quiet = (Setting<Object>) (Setting<?>) GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period;
    var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
      .setConfig(BoltConnector.enabled, true)
      .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
      .setConfig(BoltConnector.connection_keep_alive, Duration.ofSeconds(5))
      .setConfig(GraphDatabaseSettings.auth_enabled, false)
      .setConfig(GraphDatabaseSettings.udc_enabled, false)
      .setConfig(GraphDatabaseSettings.pagecache_memory, Long.getLong("pagecacheMiB", 128) << 20)
      .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
      .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofSeconds(60))
      .setConfig(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(5))
      .setConfig(quiet, quiet.defaultValue() instanceof Duration ? Duration.ZERO : 0)
      .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    var database = (GraphDatabaseAPI) service.database("neo4j");
    if (!database.isAvailable(60_000)) throw new IllegalStateException("the database was not available within 60 s");
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("ready " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    Thread.currentThread().join();
  }

  private static void endWithInput() {
    var watcher = new Thread(() -> {
      try {
        while (System.in.read() != -1) { }
      } catch (IOException closed) {
        // the same as the end of the input
      }
      System.exit(0);
    });
    watcher.setDaemon(true);
    watcher.start();
  }
}
