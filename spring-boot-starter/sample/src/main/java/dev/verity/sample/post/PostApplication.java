package dev.verity.sample.post;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A post office, as an application to be compiled ahead of time: what it validates is reached from its controller alone. */
@SpringBootApplication
public class PostApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(PostApplication.class, arguments);
    }
}
