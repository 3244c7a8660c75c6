import { defineText } from "../../common/localized.ts";

/** The labels of the recipes' form, and the messages of the demo's server. */
export const clusterText = defineText({
  en: {
    clusters: "Clusters",
    name: "Cluster name",
    replicas: "Replicas",
    size: "Size of disk 1 (GB)",
    create: "Create cluster",
    invalid: "Some fields need to be corrected.",
    nameTaken: "A cluster with this name already exists. Enter another name.",
    sizeOut: "Enter a whole number from 10 to 32,768.",
  },
  "zh-CN": {
    clusters: "集群",
    name: "集群名称",
    replicas: "副本数",
    size: "磁盘 1 的大小（GB）",
    create: "创建集群",
    invalid: "部分字段的值不符合要求。",
    nameTaken: "已有同名集群，请输入其他名称。",
    sizeOut: "请输入 10 到 32,768 之间的整数。",
  },
  "zh-TW": {
    clusters: "叢集",
    name: "叢集名稱",
    replicas: "複本數",
    size: "磁碟 1 的大小（GB）",
    create: "建立叢集",
    invalid: "部分欄位的值不符合要求。",
    nameTaken: "已有同名叢集，請輸入其他名稱。",
    sizeOut: "請輸入 10 到 32,768 之間的整數。",
  },
});
