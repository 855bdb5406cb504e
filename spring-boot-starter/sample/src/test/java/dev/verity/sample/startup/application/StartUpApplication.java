package dev.verity.sample.startup.application;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationListener;

/** A shop of ordinary size, which starts with a validation provider or without. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StartUpApplication implements ApplicationListener<ApplicationReadyEvent> {
    /** What the application prints before its port, as soon as it answers requests. */
    public static final String READY = "ready on port ";

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(StartUpApplication.class).run(arguments);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        System.out.println(
                READY.concat(event.getApplicationContext().getEnvironment().getProperty("local.server.port", "")));
    }
}
