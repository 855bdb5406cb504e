package dev.verity.quarkus.deployment;

import static dev.verity.quarkus.deployment.DevMode.get;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.QuarkusDevModeTest;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevModeTest {
    private static final String VALIDATION_XML = """
            <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
              <property name="verity.engine">auto</property>
            </validation-config>
            """;

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(DevModeResource.class)
                    .addAsResource(DevMode.settings(), "application.properties")
                    .addAsResource(new StringAsset(VALIDATION_XML), "META-INF/validation.xml")
                    .addAsResource(new StringAsset("short=too short\n"), "ValidationMessages.properties"));

    @Test
    void reloadsConstraintsMessagesAndTheConfiguration() {
        get("/dev?q=a").then().statusCode(400).body(containsString("too short"));
        APPLICATION.modifyResourceFile("ValidationMessages.properties", text -> "short=at least {min}\n");
        get("/dev?q=a").then().statusCode(400).body(containsString("at least 2"));
        APPLICATION.modifySourceFile(DevModeResource.class, source -> source.replace("min = 2", "min = 3"));
        get("/dev?q=ab").then().statusCode(400).body(containsString("at least 3"));
        APPLICATION.modifyResourceFile("META-INF/validation.xml", text -> text.replace("auto", "wrong"));
        get("/dev?q=ab").then().statusCode(500);
        APPLICATION.modifyResourceFile("META-INF/validation.xml", text -> text.replace("wrong", "interpreted"));
        get("/dev?q=abc").then().statusCode(200);
    }
}
