package dev.verity.sample.devmode;

import dev.verity.sample.devmode.application.Tide;
import dev.verity.sample.devmode.application.TideResource;
import dev.verity.sample.http.Http;
import io.quarkus.test.QuarkusDevModeTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every test starts from the sources as they are, so each changes one thing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HotReloadTest {
    private static final int PORT = freePort();

    private static final String MAPPINGS = "META-INF/mappings.xml";

    private static final String CONFIGURATION = """
            <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.0">
              <constraint-mapping>META-INF/mappings.xml</constraint-mapping>
            </validation-config>
            """;

    private static final String MAPPING = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
              <bean class="dev.verity.sample.devmode.application.Tide" ignore-annotations="false">
                <field name="observer">
                  <constraint annotation="jakarta.validation.constraints.NotNull"/>
                </field>
              </bean>
            </constraint-mappings>
            """;

    @RegisterExtension
    static final QuarkusDevModeTest DEV_MODE = new QuarkusDevModeTest()
            .withApplicationRoot(archive -> archive.addClasses(Tide.class, TideResource.class)
                    .addAsResource(new StringAsset("tide.metres=at most {value} metres\n"), "ValidationMessages.properties")
                    .addAsResource(new StringAsset(MAPPING), MAPPINGS)
                    .addAsResource(new StringAsset(settings()), "application.properties"));

    private final Http http = new Http(URI.create("http://localhost:" + PORT));

    @Test
    @Order(1)
    void changedConstraintIsInForce() {
        post("{\"place\": \"Oban\"}", 200);
        http.post("/tides", "{\"place\": \"London\"}")
                .isViolationReport("announce.tide.place", "size must be between 0 and 5");
        DEV_MODE.modifySourceFile(Tide.class, source -> source.replace("max = 5", "min = 5, max = 6"));
        post("{\"place\": \"London\"}", 200);
        http.post("/tides", "{\"place\": \"Oban\"}")
                .isViolationReport("announce.tide.place", "size must be between 5 and 6");
    }

    @Test
    @Order(2)
    void addedConstraintIsInForce() {
        post("{}", 200);
        DEV_MODE.modifySourceFile(
                Tide.class,
                source -> source.replace("public String observer", "@jakarta.validation.constraints.NotNull public String observer"));
        http.post("/tides", "{}").isViolationReport("announce.tide.observer", "must not be null");
        DEV_MODE.modifySourceFile(Tide.class, source -> source.replace("@jakarta.validation.constraints.NotNull ", ""));
        post("{}", 200);
    }

    @Test
    @Order(3)
    void removedConstraintOfParameterIsNoLongerInForce() {
        http.post("/tides", "{\"place\": \"London\"}")
                .isViolationReport("announce.tide.place", "size must be between 0 and 5");
        DEV_MODE.modifySourceFile(TideResource.class, source -> source.replace("@Valid Tide", "Tide"));
        post("{\"place\": \"London\"}", 200);
    }

    @Test
    @Order(4)
    void changedMessageIsTold() {
        http.post("/tides", "{\"metres\": 8}").isViolationReport("announce.tide.metres", "at most 7 metres");
        DEV_MODE.modifyResourceFile("ValidationMessages.properties", text -> text.replace("at most", "never above"));
        http.post("/tides", "{\"metres\": 8}").isViolationReport("announce.tide.metres", "never above 7 metres");
    }

    @Test
    @Order(5)
    void addedConfigurationIsInForce() {
        post("{}", 200);
        DEV_MODE.addResourceFile("META-INF/validation.xml", CONFIGURATION);
        http.post("/tides", "{}").isViolationReport("announce.tide.observer", "must not be null");
        DEV_MODE.modifyResourceFile("META-INF/validation.xml", text -> text.replaceAll("<constraint-mapping>.*\n", ""));
        post("{}", 200);
    }

    private void post(String tide, int status) {
        http.post("/tides", tide).is(status);
    }

    private static String settings() {
        return "quarkus.http.port=" + PORT + "\nquarkus.hibernate-orm.enabled=false\nquarkus.devservices.enabled=false\n"
                + "quarkus.default-locale=en\nquarkus.locales=en,de\n";
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
