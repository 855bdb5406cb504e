package dev.verity.sample.models;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.main.web-application-type=reactive")
class WebFluxJsonNamesTest extends JsonNamesSuite {}
