package dev.verity.sample.reception;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where pets are announced when they come: a reactive application beside the clinic. */
@SpringBootApplication
public class ReceptionApplication {
    public static void main(String[] arguments) {
        SpringApplication reception = new SpringApplication(ReceptionApplication.class);
        reception.setWebApplicationType(WebApplicationType.REACTIVE);
        reception.run(arguments);
    }
}
