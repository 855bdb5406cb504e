package dev.verity.sample.clinic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A clinic for pets, as an application that knows nothing of its validation provider. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ClinicApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ClinicApplication.class, arguments);
    }
}
