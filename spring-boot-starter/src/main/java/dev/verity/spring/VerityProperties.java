package dev.verity.spring;

import dev.verity.validator.EngineMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;

/** What an application sets of Verity by its configuration properties; what it leaves out keeps Verity's default. */
@ConfigurationProperties("verity")
public class VerityProperties {
    /** How plans are run: auto interprets the first validations of a class and then compiles its plan. */
    private @Nullable EngineMode engine;

    /** Whether a validation stops at the first violation. */
    private @Nullable Boolean failFast;

    /** Whether class-level constraints of a bean are passed over if one of its properties has a violation. */
    private @Nullable Boolean failFastOnPropertyViolation;

    /**
     * Whether properties are called in paths what the application's Jackson mapper calls them in JSON. Errors of forms keep
     * the names in Java.
     */
    private boolean jsonNames;

    /** How far beyond the present values of @Past, @Future and their OrPresent variants may lie. */
    private @Nullable Duration temporalValidationTolerance;

    /** Whether class files are searched for annotations that the JVM drops because their types are missing. */
    private @Nullable Boolean checkDroppedAnnotations;

    @NestedConfigurationProperty
    private Shadow shadow = new Shadow();

    @NestedConfigurationProperty
    private final Expressions expressions = new Expressions();

    @NestedConfigurationProperty
    private final Methods methods = new Methods();

    public @Nullable EngineMode getEngine() {
        return engine;
    }

    public void setEngine(@Nullable EngineMode engine) {
        this.engine = engine;
    }

    public @Nullable Boolean getFailFast() {
        return failFast;
    }

    public void setFailFast(@Nullable Boolean failFast) {
        this.failFast = failFast;
    }

    public @Nullable Boolean getFailFastOnPropertyViolation() {
        return failFastOnPropertyViolation;
    }

    public void setFailFastOnPropertyViolation(@Nullable Boolean failFastOnPropertyViolation) {
        this.failFastOnPropertyViolation = failFastOnPropertyViolation;
    }

    public boolean isJsonNames() {
        return jsonNames;
    }

    public void setJsonNames(boolean jsonNames) {
        this.jsonNames = jsonNames;
    }

    public @Nullable Duration getTemporalValidationTolerance() {
        return temporalValidationTolerance;
    }

    public void setTemporalValidationTolerance(@Nullable Duration temporalValidationTolerance) {
        this.temporalValidationTolerance = temporalValidationTolerance;
    }

    public @Nullable Boolean getCheckDroppedAnnotations() {
        return checkDroppedAnnotations;
    }

    public void setCheckDroppedAnnotations(@Nullable Boolean checkDroppedAnnotations) {
        this.checkDroppedAnnotations = checkDroppedAnnotations;
    }

    public Shadow getShadow() {
        return shadow;
    }

    public void setShadow(Shadow shadow) {
        this.shadow = shadow;
    }

    public Expressions getExpressions() {
        return expressions;
    }

    public Methods getMethods() {
        return methods;
    }
}
