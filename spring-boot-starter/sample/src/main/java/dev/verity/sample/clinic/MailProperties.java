package dev.verity.sample.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/** Where reminders are sent from: {@code clinic.mail.*}. */
@Validated
@ConfigurationProperties("clinic.mail")
public class MailProperties {
    @Valid
    private final Sender sender = new Sender();

    private List<@Valid Relay> relays = new ArrayList<>();

    public Sender getSender() {
        return sender;
    }

    public List<Relay> getRelays() {
        return relays;
    }

    public void setRelays(List<Relay> relays) {
        this.relays = relays;
    }

    /** Whom a reminder is from. */
    public static class Sender {
        @NotBlank
        @Email
        private String address;

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }
    }

    /** A server that takes mail. */
    public static class Relay {
        @NotBlank
        private String host;

        @Min(1)
        @Max(65535)
        private int port = 25;

        public String getHost() {
            return host;
        }

        public void setHost(String host) {
            this.host = host;
        }

        public int getPort() {
            return port;
        }

        public void setPort(int port) {
            this.port = port;
        }
    }
}
