package dev.verity.internal.engine;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds every engine to all suites. */
@ParameterizedClass
@EnumSource(EngineMode.class)
class EveryEngineTest {
    private static EngineMode mode = EngineMode.AUTO;

    /** What happens to each configuration; see {@link PreparedEngineTest}. */
    static UnaryOperator<VerityConfiguration> change = UnaryOperator.identity();

    EveryEngineTest(EngineMode mode) {
        EveryEngineTest.mode = mode;
    }

    interface WithMode extends SuiteEngine {
        @Override
        default VerityConfiguration configuration() {
            return change.apply(
                    Validation.byProvider(VerityValidator.class).configure().engine(mode));
        }
    }

    @Nested
    class Order extends OrderSuite implements WithMode {}

    @Nested
    class Reading extends ReadingSuite implements WithMode {}

    @Nested
    class Groups extends GroupSuite implements WithMode {}

    @Nested
    class DefaultGroups extends DefaultGroupSuite implements WithMode {}

    @Nested
    class DecidedGroups extends DecidedGroupSuite implements WithMode {}

    @Nested
    class Initialization extends InitializationSuite implements WithMode {}

    @Nested
    class Amounts extends MoneySuite implements WithMode {}

    @Nested
    class Conversion extends ConversionSuite implements WithMode {}

    @Nested
    class Composition extends CompositionSuite implements WithMode {}

    @Nested
    class Alternatives extends AlternativesSuite implements WithMode {}

    @Nested
    class Scripts extends ScriptSuite implements WithMode {}

    @Nested
    class NamedConstraints extends NamedConstraintSuite implements WithMode {}

    @Nested
    class OwnConstraints extends OwnConstraintSuite implements WithMode {}

    @Nested
    class Chains extends ChainSuite implements WithMode {}

    @Nested
    class Cycles extends CycleSuite implements WithMode {}

    @Nested
    class DeepGraphs extends DeepGraphSuite implements WithMode {}

    @Nested
    class Cascades extends CascadeSuite implements WithMode {}

    @Nested
    class ContainerElements extends ContainerElementSuite implements WithMode {}

    @Nested
    class Traversal extends TraversalSuite implements WithMode {}

    @Nested
    class CustomValidators extends CustomValidatorSuite implements WithMode {}

    @Nested
    class ValidatorFactories extends ValidatorFactorySuite implements WithMode {}

    @Nested
    class FailFast extends FailFastSuite implements WithMode {}

    @Nested
    class PropertyViolations extends PropertyViolationSuite implements WithMode {}

    @Nested
    class NodeNames extends NodeNameSuite implements WithMode {}

    @Nested
    class Tolerance extends ToleranceSuite implements WithMode {}

    @Nested
    class Properties extends PropertySuite implements WithMode {}

    @Nested
    class Parameters extends ParameterSuite implements WithMode {}

    @Nested
    class ReturnValues extends ReturnValueSuite implements WithMode {}

    @Nested
    class Violations extends ViolationSuite implements WithMode {}

    @Nested
    class UserCode extends UserCodeSuite implements WithMode {}

    @Nested
    class Listeners extends ListenerSuite implements WithMode {}

    @Nested
    class Plans extends PlansSuite implements WithMode {
        @Override
        EngineMode engine() {
            return mode;
        }
    }

    @Nested
    class Contexts extends ContextSuite implements WithMode {}

    @Nested
    class Mappings extends MappingSuite implements WithMode {}

    @Nested
    class ExecutableMappings extends ExecutableMappingSuite implements WithMode {}

    @Nested
    class DefinitionMappings extends DefinitionMappingSuite implements WithMode {}
}
