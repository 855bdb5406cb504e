package dev.verity.sample.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProviderTest extends ClinicTest {
    @Autowired
    Validator validator;

    /** Which of the two runs of these tests this is. */
    @Test
    void validatorIsOfTheProviderThatTheRunIsFor() {
        String provider = System.getProperty("sample.provider", "verity");
        assertThat(validator.unwrap(Validator.class).getClass().getName())
                .startsWith(provider.equals("verity") ? "dev.verity." : "org.hibernate.validator.");
    }
}
