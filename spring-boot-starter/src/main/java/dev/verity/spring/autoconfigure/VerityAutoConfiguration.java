package dev.verity.spring.autoconfigure;

import dev.verity.spring.VerityProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Makes Verity the Validator of the application. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration",
            "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration"
        })
@EnableConfigurationProperties(VerityProperties.class)
public class VerityAutoConfiguration {}
