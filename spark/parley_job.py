"""Runs the left half of Parley over a cluster, and finds there which articles share passages.

    spark-submit spark/parley_job.py --parley "parley" articles.jsonl OUTPUT
    parley build --annotated OUTPUT/annotated/part-* --compared OUTPUT/compared/part-* -o archive.parley

The first line gives each article to `parley worker` by Spark's pipe, joins the fingerprints of the articles to
candidate pairs, and lets `parley worker --task compare` verify them; the second links. The record is the same as
that of `parley build articles.jsonl` on one machine. Every machine needs Node and Parley (docs/scale.md).
"""

import argparse
import json
import os
import shlex

from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql import types as T

# The same as in stages/link/lineage/find.ts: what makes two articles worth a comparison.
MIN_RUN = 3
MIN_SHARED = 6
MAX_FREQUENCY = 50
CHAINED_WITH = 2

FINGERPRINT = T.StructType([
    T.StructField("id", T.StringType()), T.StructField("path", T.StringType()), T.StructField("outlet", T.StringType()),
    T.StructField("keys", T.ArrayType(T.LongType())), T.StructField("places", T.ArrayType(T.IntegerType())),
])


def utf16(text):
    """The order in which Parley sorts: by UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass").hex()


def named_lines(spark, path):
    """The lines of a file of articles, each with the path FILE#LINE that it has on one machine."""
    name = path

    def name_line(numbered):
        line, number = numbered
        line = line.strip()
        # The line itself stays as it is: the id of an article is the hash of its bytes.
        return [] if line == "" else [json.dumps({"parleyPath": f"{name}#{number + 1}", "parleyLine": line})]

    return spark.sparkContext.textFile(path).zipWithIndex().flatMap(name_line)


def one_of_each(annotated):
    """One line of each article: of the same bytes under several paths the first path stays."""
    def keyed(line):
        source = json.loads(line)["source"]
        return (None, None) if source is None else (source["id"], (utf16(source["path"]), line))

    return annotated.map(keyed).filter(lambda pair: pair[0] is not None).reduceByKey(lambda a, b: min(a, b)).map(lambda pair: pair[1][1])


def shifted(places, step):
    """All places so much later. Spark would give a second parameter of the inner function the index in the array."""
    return F.transform(places, lambda place: place + F.lit(step))


def candidate_pairs(spark, prints):
    """Pairs (a, b) of article numbers, a < b, that share enough keys. `prints` has doc, keys, places."""
    keys = prints.select("doc", F.explode(F.arrays_zip("keys", "places")).alias("k")).select("doc", F.col("k.keys").alias("key"), F.col("k.places").alias("place"))
    counts = keys.groupBy("key").agg(F.count("*").alias("n")).filter("n >= 2")
    shared = keys.join(counts, "key").cache()
    rare = shared.filter(F.col("n") <= MAX_FREQUENCY).select("key", "doc", "place")
    left = rare.select("key", F.col("doc").alias("a"), "place")
    right = rare.select("key", F.col("doc").alias("b"))
    met = left.join(right, "key").filter("a < b").select("a", "b", "place")
    in_order = Window.partitionBy("key").orderBy("doc")
    common = shared.filter(F.col("n") > MAX_FREQUENCY)
    for step in range(1, CHAINED_WITH + 1):
        met = met.union(common.select(F.col("doc").alias("a"), F.lead("doc", step).over(in_order).alias("b"), "place").filter("b IS NOT NULL"))
    run = F.col("places")
    for step in range(1, MIN_RUN):
        run = F.array_intersect(run, shifted("places", step))
    pairs = met.groupBy("a", "b").agg(F.collect_set("place").alias("places")).filter((F.size("places") >= MIN_SHARED) | (F.size(run) > 0)).select("a", "b")
    common_count = counts.filter(F.col("n") > MAX_FREQUENCY).count()
    return pairs, shared, common_count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", help="files of JSON Lines, as parley build reads them")
    parser.add_argument("output", help="folder to write; it must not exist")
    parser.add_argument("--parley", default="parley", help='the command on the workers (default "parley"), e.g. "node /opt/parley/dist/cli/parley.js"')
    parser.add_argument("--partitions", type=int, default=0, help="pieces of work; default four for each core")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("parley").getOrCreate()
    context = spark.sparkContext
    partitions = options.partitions or 4 * context.defaultParallelism
    spark.conf.set("spark.sql.shuffle.partitions", partitions)
    worker = lambda task: " ".join(shlex.quote(part) for part in shlex.split(options.parley)) + " worker --task " + task

    lines = context.union([named_lines(spark, path) for path in options.articles]).repartition(partitions)
    annotated = one_of_each(lines.pipe(worker("annotate"), checkCode=True)).cache()
    annotated.saveAsTextFile(os.path.join(options.output, "annotated"))

    fingerprints = annotated.pipe(worker("fingerprint"), checkCode=True).cache()
    prints = spark.read.schema(FINGERPRINT).json(fingerprints)
    order = prints.select("id", "path").rdd.sortBy(lambda row: (utf16(row.path), row.id)).zipWithIndex().map(lambda pair: (pair[0].id, pair[1]))
    numbers = spark.createDataFrame(order, "id string, doc long")
    prints = prints.join(numbers, "id").cache()
    documents = prints.count()
    pairs, shared, common = candidate_pairs(spark, prints)

    def wording_of(line):
        value = json.loads(line)
        return value["id"], json.dumps(value["wording"])

    wordings = spark.createDataFrame(fingerprints.map(wording_of), "id string, wording string").join(numbers, "id").select("doc", "wording")
    sides = pairs.join(wordings.withColumnRenamed("doc", "a").withColumnRenamed("wording", "wa"), "a").join(wordings.withColumnRenamed("doc", "b").withColumnRenamed("wording", "wb"), "b")
    compared = sides.rdd.map(lambda row: '{"a":' + row.wa + ',"b":' + row.wb + "}").repartition(partitions).pipe(worker("compare"), checkCode=True).cache()

    # How many articles of the outlet have the key of a passage: furniture is common there and nowhere else.
    outlets = {row.id: row.outlet for row in prints.select("id", "outlet").collect()}
    outlet_of = context.broadcast(outlets)
    asked = compared.flatMap(lambda line: [(p["key"], outlet_of.value[pair["a"]]) for pair in [json.loads(line)] for p in pair["found"] if outlet_of.value[pair["a"]] == outlet_of.value[pair["b"]]]).distinct()
    asked = spark.createDataFrame(asked, "asked_key long, asked_outlet string")
    printed = shared.select("key", "doc").join(prints.select("doc", "outlet"), "doc")
    carriers = printed.join(asked, (F.col("key") == F.col("asked_key")) & F.col("outlet").eqNullSafe(F.col("asked_outlet"))).groupBy("key", "outlet").agg(F.count("*").alias("n"))
    carrying = context.broadcast({(row.key, row.outlet): row.n for row in carriers.collect()})

    def counted(line):
        pair = json.loads(line)
        a, b = outlet_of.value[pair["a"]], outlet_of.value[pair["b"]]
        pair["carrying"] = [carrying.value.get((p["key"], a), 0) if a == b else None for p in pair["found"]]
        return json.dumps(pair)

    closing = json.dumps({"format": "parley-compared", "documents": documents, "common": common})
    compared.map(counted).union(context.parallelize([closing], 1)).saveAsTextFile(os.path.join(options.output, "compared"))
    print(f"{documents} articles annotated, {compared.count()} pairs share passages: {options.output}")
    spark.stop()


if __name__ == "__main__":
    main()
