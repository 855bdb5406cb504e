package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MvcJsonNamesTest extends JsonNamesSuite {
    @Test
    void errorsOfAFormHaveTheNamesThatItWasBoundBy() {
        assertThat(post("/forms", "application/x-www-form-urlencoded", "fullName=&houseNumber=0"))
                .isEqualTo("fullName= houseNumber=0");
    }

    @Test
    void whatCouldNotBeBoundIsNotValidatedToo() {
        assertThat(post("/forms", "application/x-www-form-urlencoded", "fullName=a&houseNumber=x"))
                .isEqualTo("houseNumber=x");
    }
}
