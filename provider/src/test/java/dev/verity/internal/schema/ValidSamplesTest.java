package dev.verity.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.model.ModelType;
import dev.verity.model.SchemaProfile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written usually, our schemas accept, with formats checked or not. */
class ValidSamplesTest {
    static Stream<Arguments> samples() {
        return Stream.of(
                sample(
                        SchemaModels.User.class,
                        "{'id':1,'name':'Alice','age':30,'email':'alice+tag@mail.example.co.uk'}"),
                sample(SchemaModels.User.class, "{'id':1,'name':'\ud83d\ude00','age':0,'email':null,'more':1}"),
                sample(SchemaModels.Painted.class, "{'color':'GREEN','level':10,'only':'RED'}"),
                sample(SchemaModels.Defaults.class, "{}"),
                sample(
                        SchemaModels.Numbers.class,
                        "{'small':-128,'positive':1,'natural':0,'negative':-1,'debt':-100000000000000000000,'share':0.5,'ratio':1.5}"),
                sample(SchemaModels.Decimals.class, "{'any':'99.99','money':999.99,'steps':1.5,'fives':10,'choice':2}"),
                sample(SchemaModels.Decimals.class, "{'any':99.99,'money':0,'fives':0,'choice':1}"),
                sample(
                        SchemaModels.Texts.class,
                        "{'units':'abcde','points':'abcd\ud83d\ude00','words':' a ','some':' ','simple':'ab12','two':'AAb',"
                                + "'email':'user@localhost','url':'https://example.com:8080/path?query=value#top',"
                                + "'endpoint':'https://example.com:8443/x','stripped':'a b','lower':'abc','upper':'A','free':' X ',"
                                + "'letter':'x'}"),
                sample(
                        SchemaModels.Forms.class,
                        "{'date':'2024-02-29','time':'12:22:10','dateTime':'2017-06-01T12:22','offsetTime':'12:22:10+01:00',"
                                + "'offsetDateTime':'2017-06-01T12:22:10.5+01:00','zoned':'2017-06-01T12:22:10Z',"
                                + "'instant':'2017-06-01T12:22:10.123456789Z','year':2024,'month':'2024-02','monthDay':'--02-29',"
                                + "'duration':'P1DT2H3M4S','period':'P1Y2M3D','offset':'+05:30',"
                                + "'uuid':'123e4567-e89b-12d3-a456-426614174000','uri':'mailto:a@example.com','locale':'de-CH',"
                                + "'bytes':'AAEC','few':'AAE=','flag':false,'agreed':true}"),
                sample(
                        SchemaModels.Containers.class,
                        "{'names':['ab'],'numbers':[1,2],'unique':[1,2],'nested':[[1],[]],'scores':{'a':1},'byColor':{'RED':[]},"
                                + "'byNumber':{'-12':'x'},'flags':{'ab':true},'byId':{'123e4567-e89b-12d3-a456-426614174000':1.5},"
                                + "'nickname':null,'count':3,'share':0.5,'password':'secret','other':'secret','pin':1234,"
                                + "'anything':{'a':[1,null]}}"),
                sample(
                        SchemaModels.Node.class,
                        "{'name':'a','parent':{'name':'b'},'children':[{'name':'c','children':[]}]}"),
                sample(
                        SchemaModels.Users.class,
                        "{'users':{'items':[{'id':1,'name':'A','age':3}],'number':0},'names':null}"),
                sample(
                        SchemaModels.Owner.class,
                        "{'pet':{'kind':'dog','bark':'wau','friend':{'kind':'cat','lives':9}},'others':[],'cat':{'lives':1}}"),
                sample(SchemaModels.Open.class, "{'user-name':'a','more':[1]}"),
                sample(SchemaModels.Composed.class, "{'code':'ab','later':0,'name':'abc'}"));
    }

    private static Arguments sample(Class<?> type, String json) {
        return Arguments.of(type, json.replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenUsuallyTheSchemaAccepts(Class<?> type, String json) {
        ModelType<?> model = ModelType.of(type);
        assertThat(model.checkJson(json).errors()).isEmpty();
        assertThat(JsonSchemas.of(model, SchemaProfile.STANDARD).errors(json)).isEmpty();
        assertThat(JsonSchemas.of(model, SchemaProfile.STANDARD).withFormats().errors(json))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheModelWritesTheSchemaAccepts(Class<?> type, String json) {
        assertThat(JsonSchemas.of(ModelType.of(type), SchemaProfile.STANDARD)
                        .errors(rewritten(ModelType.of(type), json)))
                .isEmpty();
    }

    /** Secrets are written as stars, which most of them may be. */
    private static <T> String rewritten(ModelType<T> type, String json) {
        return type.json(type.parse(json)).replace("\"pin\":\"**********\"", "\"pin\":1");
    }
}
