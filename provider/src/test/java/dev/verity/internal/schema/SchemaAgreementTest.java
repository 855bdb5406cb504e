package dev.verity.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verity.model.ModelError;
import dev.verity.model.ModelType;
import dev.verity.model.SchemaProfile;
import dev.verity.model.TypeRef;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an independent validator accepts by our schemas, the models accept. */
class SchemaAgreementTest {
    private static final int DOCUMENTS = Integer.getInteger("verity.schema.documents", 1500);

    static Stream<Arguments> types() {
        return Stream.concat(
                Stream.of(
                                SchemaModels.User.class,
                                SchemaModels.Painted.class,
                                SchemaModels.Defaults.class,
                                SchemaModels.Numbers.class,
                                SchemaModels.Decimals.class,
                                SchemaModels.Texts.class,
                                SchemaModels.Forms.class,
                                SchemaModels.Containers.class,
                                SchemaModels.Node.class,
                                SchemaModels.Users.class,
                                SchemaModels.Owner.class,
                                SchemaModels.Pet.class,
                                SchemaModels.Open.class,
                                SchemaModels.Composed.class,
                                SchemaModels.Named.class)
                        .map(type -> Arguments.of(type.getSimpleName(), ModelType.of(type))),
                Stream.of(
                        Arguments.of("List<User>", ModelType.of(new TypeRef<List<SchemaModels.User>>() {})),
                        Arguments.of("@Min(1) Integer", ModelType.of(new TypeRef<@Min(1) Integer>() {}))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void whatTheSchemaAcceptsTheModelAccepts(String name, ModelType<?> type) {
        JsonSchemas schema = JsonSchemas.of(type, SchemaProfile.STANDARD);
        JsonNode tree = JsonSchemas.MAPPER.valueToTree(type.schema());
        int accepted = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            Random random = new Random(i);
            JsonNode document = new Documents(tree, random, i % 2 == 0 ? 1000 : 12).next();
            if (schema.errors(document).isEmpty()) {
                accepted++;
                assertThat(type.checkJson(document.toString()).errors())
                        .as("%s", document)
                        .extracting(ModelError::toString)
                        .isEmpty();
            }
        }
        assertThat(accepted).as("documents that the schema accepts").isGreaterThan(DOCUMENTS / 100);
    }
}
