package dev.verity.quarkus.settings;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.quarkus.runtime.annotations.ConfigDocSection;
import io.quarkus.runtime.annotations.ConfigGroup;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** What applies to any provider, under the names that applications know from the extension of Hibernate Validator. */
@ConfigMapping(prefix = "quarkus.hibernate-validator")
@ConfigRoot(phase = ConfigPhase.BUILD_AND_RUN_TIME_FIXED)
public interface ValidationSettings {

    /** Whether each validation stops at the first violation. */
    @WithDefault("false")
    boolean failFast();

    /** Method validation. */
    @ConfigDocSection
    Methods methodValidation();

    /** Expression language. */
    @ConfigDocSection
    Expressions expressionLanguage();

    /** Rules of Jakarta Validation 3.1, section 5.6.5, that an application may suspend. */
    @ConfigGroup
    interface Methods {

        /** Whether methods may constrain their parameters where they override or implement a method. */
        @WithDefault("false")
        boolean allowOverridingParameterConstraints();

        /** Whether parameters may be constrained in several unrelated types that one method implements. */
        @WithDefault("false")
        boolean allowParameterConstraintsOnParallelMethods();

        /** Whether a return value may be marked for cascaded validation more than once in a hierarchy. */
        @WithDefault("false")
        boolean allowMultipleCascadedValidationOnReturnValues();
    }

    /** What expressions in messages may do. */
    @ConfigGroup
    interface Expressions {

        /**
         * What expressions may do in the messages of declared constraints: {@code default}, {@code none},
         * {@code variables}, {@code bean-properties} or {@code bean-methods}.
         *
         * <p>Messages that a ConstraintValidator builds are not concerned: such a validator enables expressions itself.
         */
        @ConfigDocDefault("bean-properties")
        Optional<ExpressionLanguageFeatureLevel> constraintExpressionFeatureLevel();
    }
}
