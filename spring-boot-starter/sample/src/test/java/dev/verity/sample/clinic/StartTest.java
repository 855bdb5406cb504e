package dev.verity.sample.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.validation.FieldError;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @EnableConfigurationProperties({ClinicProperties.class, MailProperties.class})
    static class Settings {}

    @Test
    void settingsOfTheClinicAreValid() {
        try (var context = start()) {
            assertThat(context.getBean(ClinicProperties.class).name()).isEqualTo("Four Paws");
        }
    }

    @Test
    void startFailsAndNamesPropertyOriginAndReason(CapturedOutput output) {
        assertThat(problems("--clinic.name= ")).containsExactly("clinic.name NotBlank must not be blank");
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("failed:\n\n    Property: clinic.name\n    Value: \" \"\n"
                        + "    Origin: \"clinic.name\" from property source \"commandLineArgs\"\n"
                        + "    Reason: must not be blank\n");
    }

    @Test
    void recordsAreCheckedInDepth() {
        assertThat(problems(
                        "--clinic.opening.from=24",
                        "--clinic.opening.until=0",
                        "--clinic.pet-types[0]= ",
                        "--clinic.rooms.surgery.doctor="))
                .containsExactly(
                        "clinic.opening.from Max must be less than or equal to 23",
                        "clinic.opening.until Min must be greater than or equal to 1",
                        "clinic.petTypes[] NotBlank must not be blank",
                        "clinic.rooms[surgery].doctor NotBlank must not be blank");
    }

    @Test
    void beansAreCheckedInDepth() {
        assertThat(problems(
                        "--clinic.mail.sender.address=nobody",
                        "--clinic.mail.relays[0].host=relay.example",
                        "--clinic.mail.relays[1].host=",
                        "--clinic.mail.relays[1].port=65536"))
                .containsExactly(
                        "clinic.mail.relays[1].host NotBlank must not be blank",
                        "clinic.mail.relays[1].port Max must be less than or equal to 65535",
                        "clinic.mail.sender.address Email must be a well-formed email address");
    }

    @Test
    void exceptionTellsAboutTheBinding() {
        assertThat(failure("--clinic.mail.sender.address=nobody"))
                .hasMessageStartingWith("Binding validation errors on clinic.mail\n"
                        + "   - Field error in object 'clinic.mail' on field 'sender.address': rejected value [nobody]; "
                        + "codes [Email.clinic.mail.sender.address,Email.sender.address,Email.address,"
                        + "Email.java.lang.String,Email]; arguments [")
                .hasMessageEndingWith("default message [must be a well-formed email address]");
    }

    private static List<String> problems(String... arguments) {
        return failure(arguments).getValidationErrors().getAllErrors().stream()
                .map(error -> error.getObjectName() + "." + ((FieldError) error).getField() + " " + error.getCode()
                        + " " + error.getDefaultMessage())
                .sorted()
                .toList();
    }

    private static BindValidationException failure(String... arguments) {
        Throwable failure = catchThrowable(() -> start(arguments).close());
        while (failure != null && !(failure instanceof BindValidationException)) {
            failure = failure.getCause();
        }
        assertThat(failure).isNotNull();
        return (BindValidationException) failure;
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }
}
