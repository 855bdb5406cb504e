package dev.verity.sample.devmode;

import dev.verity.sample.devmode.application.Tide;
import dev.verity.sample.devmode.application.TideResource;
import dev.verity.sample.http.Http;
import io.quarkus.test.QuarkusDevModeTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every test starts dev mode anew, from the sources as they are. */
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
                    .addAsResource(
                            new StringAsset("tide.metres=at most {value} metres\n"), "ValidationMessages.properties")
                    .addAsResource(new StringAsset(MAPPING), MAPPINGS)
                    .addAsResource(new StringAsset(settings()), "application.properties"));

    private final Http http = new Http(URI.create("http://localhost:" + PORT));

    @Test
    void constraintsOfChangedSourcesAreInForce() {
        post("{\"place\": \"Oban\"}", 200);
        http.post("/tides", "{\"place\": \"London\"}")
                .isViolationReport("announce.tide.place", "size must be between 0 and 5");

        DEV_MODE.modifySourceFile(Tide.class, source -> source.replace("max = 5", "min = 5, max = 6"));
        post("{\"place\": \"London\"}", 200);
        http.post("/tides", "{\"place\": \"Oban\"}")
                .isViolationReport("announce.tide.place", "size must be between 5 and 6");

        DEV_MODE.modifySourceFile(
                Tide.class,
                source -> source.replace(
                        "    public String observer",
                        "    @jakarta.validation.constraints.NotNull public String observer"));
        http.post("/tides", "{}").isViolationReport("announce.tide.observer", "must not be null");

        DEV_MODE.modifySourceFile(TideResource.class, source -> source.replace("@Valid Tide", "Tide"));
        post("{\"place\": \"Oban\"}", 200);
    }

    @Test
    void changedMessageIsToldOnceSourcesChangeToo() {
        http.post("/tides", "{\"metres\": 8}").isViolationReport("announce.tide.metres", "at most 7 metres");
        DEV_MODE.modifyResourceFile("ValidationMessages.properties", text -> text.replace("at most", "never above"));
        DEV_MODE.modifySourceFile(Tide.class, source -> source.replace("value = 7", "value = 6"));
        http.post("/tides", "{\"metres\": 8}").isViolationReport("announce.tide.metres", "never above 6 metres");
    }

    /** Hibernate Validator keeps a message that it has told until sources change. */
    @Test
    void changedMessageIsTold() {
        String words = "verity".equals(System.getProperty("sample.extension")) ? "never above" : "at most";
        http.post("/tides", "{\"metres\": 8}").isViolationReport("announce.tide.metres", "at most 7 metres");
        DEV_MODE.modifyResourceFile("ValidationMessages.properties", text -> text.replace("at most", "never above"));
        http.post("/tides", "{\"metres\": 8}").isViolationReport("announce.tide.metres", words + " 7 metres");
    }

    @Test
    void configurationIsInForceFromItsFirstLineToItsLast() {
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
        return "quarkus.http.port=" + PORT
                + "\nquarkus.hibernate-orm.enabled=false\nquarkus.devservices.enabled=false\n"
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
