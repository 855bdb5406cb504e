package dev.verity.sample.clinic;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A clinic for pets, as an application that knows nothing of its validation provider. */
@SpringBootApplication
public class ClinicApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ClinicApplication.class, arguments);
    }
}
