package dev.verity.sample.models;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Takes and gives models as bodies, in Spring MVC and, with {@code spring.main.web-application-type=reactive}, in WebFlux. */
@SpringBootApplication
public class ModelsApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ModelsApplication.class, arguments);
    }
}
