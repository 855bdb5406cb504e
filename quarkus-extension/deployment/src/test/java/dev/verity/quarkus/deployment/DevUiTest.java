package dev.verity.quarkus.deployment;

import static dev.verity.quarkus.deployment.DevMode.get;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.QuarkusDevModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevUiTest {
    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar ->
                    jar.addClass(DevModeResource.class).addAsResource(DevMode.settings(), "application.properties"));

    @Test
    void listsConstrainedMethods() {
        get("/q/dev-ui/verity-quarkus-data.js")
                .then()
                .statusCode(200)
                .body(containsString(DevModeResource.class.getName()));
    }
}
