package dev.verity.sample.harbour;

import dev.verity.sample.http.Http;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;

/** A test of the harbour over HTTP; all of them share one start of the application. */
public abstract class HarbourTest {
    @TestHTTPResource
    URI address;

    protected Http http;

    @BeforeEach
    void connect() {
        http = new Http(address);
    }
}
