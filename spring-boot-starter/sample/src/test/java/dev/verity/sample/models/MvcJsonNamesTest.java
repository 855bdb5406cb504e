package dev.verity.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MvcJsonNamesTest extends JsonNamesSuite {
    @Test
    void errorsOfAFormHaveTheNamesThatItWasBoundBy() throws IOException, InterruptedException {
        assertThat(post("/forms", "application/x-www-form-urlencoded", "fullName=&houseNumber=0"))
                .isEqualTo("fullName= houseNumber=0");
    }

    @Test
    void whatCouldNotBeBoundIsNotValidatedToo() throws IOException, InterruptedException {
        assertThat(post("/forms", "application/x-www-form-urlencoded", "fullName=a&houseNumber=x"))
                .isEqualTo("houseNumber=x");
    }
}
