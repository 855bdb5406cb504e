package dev.verity.sample.startup.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Settings that are bound by a constructor. */
@Validated
@ConfigurationProperties("shop.mail")
record MailProperties(
        @NotBlank @DefaultValue("localhost") String host,
        @Min(1) @Max(65535) @DefaultValue("25") int port,
        @Email @DefaultValue("shop@example.org") String sender) {}
