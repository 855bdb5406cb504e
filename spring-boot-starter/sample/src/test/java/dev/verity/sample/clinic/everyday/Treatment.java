package dev.verity.sample.clinic.everyday;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/** One of several kinds: the constraints of a supertype hold as well. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Treatment.Surgery.class), @JsonSubTypes.Type(Treatment.Bath.class)})
public interface Treatment {

    @Positive
    int getMinutes();

    /** What both have in common. */
    abstract class Base implements Treatment {
        private int minutes;

        @NotBlank
        public String doctor;

        @Override
        @Max(600)
        public int getMinutes() {
            return minutes;
        }

        public void setMinutes(int minutes) {
            this.minutes = minutes;
        }
    }

    @JsonTypeName("surgery")
    class Surgery extends Base {
        @NotBlank
        public String anaesthetic;

        @AssertTrue(message = "takes an hour at least")
        public boolean isLongEnough() {
            return getMinutes() >= 60;
        }
    }

    @JsonTypeName("bath")
    class Bath extends Base {
        @Max(40)
        public int celsius;
    }
}
