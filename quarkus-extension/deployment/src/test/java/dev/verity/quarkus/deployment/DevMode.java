package dev.verity.quarkus.deployment;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.jboss.shrinkwrap.api.asset.StringAsset;

/** Applications in dev mode that listen on a port that is free, whatever else runs on the machine. */
final class DevMode {
    private static final int PORT = freePort();

    private DevMode() {}

    /** Settings for {@code application.properties}, and the port. */
    static StringAsset settings(String... lines) {
        return new StringAsset(String.join("\n", lines) + "\nquarkus.http.port=" + PORT + "\n");
    }

    static Response get(String path) {
        return RestAssured.given().port(PORT).get(path);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
